// A tag nobody wrote down: a chat bubble that also remembers its visitor.
(() => {
  localStorage.setItem('bubble_visitor', Math.random().toString(36).slice(2))
  navigator.sendBeacon('https://chat.bantuan-kilat.example/bubble/hello', location.href)
  const bubble = document.createElement('button')
  bubble.type = 'button'
  bubble.className = 'chat-bubble'
  bubble.textContent = 'Chat'
  document.body.append(bubble)
})()
